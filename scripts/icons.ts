import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/* Draws the add-in's mark, a white heart on a green rounded square, in every size that Office asks for. */

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const green: Pixel = [16, 124, 65, 255];
const white: Pixel = [255, 255, 255, 255];
const clear: Pixel = [0, 0, 0, 0];

/** Each pixel is the mean of this many points across and down, so that edges are smooth. */
const pointsPerPixel = 8;

/** Red, green, blue and opacity, 0 to 255. */
type Pixel = readonly [number, number, number, number];

for (const size of sizes) {
  writeFileSync(join(import.meta.dirname, `../assets/icon-${size}.png`), pngOf(size, drawnAt(size)));
}

/** The mark's pixels, row by row. */
function drawnAt(size: number): readonly Pixel[] {
  return Array.from({ length: size * size }, (_, place) => smoothPixel(place % size, Math.floor(place / size), size));
}

function smoothPixel(column: number, row: number, size: number): Pixel {
  const points = Array.from({ length: pointsPerPixel ** 2 }, (_, point) => {
    const across = (column + ((point % pointsPerPixel) + 0.5) / pointsPerPixel) / size;
    const down = (row + (Math.floor(point / pointsPerPixel) + 0.5) / pointsPerPixel) / size;
    return colourAt(across, down);
  });
  return meanOf(points);
}

/** The mark's colour at a point; both coordinates run from 0 to 1. */
function colourAt(across: number, down: number): Pixel {
  if (isInHeart(across, down)) return white;
  return isInSquare(across, down) ? green : clear;
}

function isInSquare(across: number, down: number): boolean {
  const radius = 0.2;
  const fromCorner = [across, down].map((place) => Math.max(Math.abs(place - 0.5) - (0.5 - radius), 0));
  return Math.hypot(...fromCorner) <= radius;
}

/** The heart curve (x² + y² - 1)³ = x²y³, which fits a square of 2.3, put into the middle of the mark. */
function isInHeart(across: number, down: number): boolean {
  const x = (across - 0.5) / 0.28;
  const y = (0.53 - down) / 0.28;
  return (x ** 2 + y ** 2 - 1) ** 3 - x ** 2 * y ** 3 <= 0;
}

/** Colours weighted by their opacity, so that the clear corners do not darken the edge. */
function meanOf(points: readonly Pixel[]): Pixel {
  const opacity = sum(points.map(([, , , alpha]) => alpha));
  const mean = (channel: 0 | 1 | 2) => Math.round(sum(points.map((point) => point[channel] * point[3])) / Math.max(opacity, 1));
  return [mean(0), mean(1), mean(2), Math.round(opacity / points.length)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A PNG file: signature, header, the pixels deflated, end. Every row begins with a 0, for "no filter". */
function pngOf(size: number, pixels: readonly Pixel[]): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [0, ...pixels.slice(row * size, (row + 1) * size).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const [bitsPerChannel, redGreenBlueAlpha] = [8, 6];
  header.set([bitsPerChannel, redGreenBlueAlpha], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
