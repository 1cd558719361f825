import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { imageSize } from 'image-size';
import { allNamed, type Element } from './element';
import { firstNamed, resourceValue } from './resources';
import type { Finding, Rule } from './rule';

/** The sizes without which Office shows no button. */
const requiredSizes = [16, 32, 80];

/** The rules on icons, which look at the image files. */
export function iconRules(assetFolder: string): Readonly<Record<string, Rule>> {
  return {
    'icon-file-missing': (root) =>
      icons(root)
        .filter(({ value }) => !existsSync(fileOf(value, assetFolder)))
        .map(withoutSize),

    'icon-size': (root) =>
      icons(root)
        .filter(({ value }) => existsSync(fileOf(value, assetFolder)))
        .filter(({ value, size }) => !isSquareOf(size, fileOf(value, assetFolder)))
        .map(withoutSize),

    'icon-size-missing': (root) =>
      allNamed(root, 'Icon').flatMap(({ parent, children }) => {
        const given = new Set(children.map(({ attributes }) => Number(attributes.size)));
        return requiredSizes.filter((size) => !given.has(size)).map((size) => ({ where: parent?.name ?? '', value: String(size) }));
      }),
  };
}

interface Icon extends Finding {
  readonly size: number;
}

/** Every icon that the manifest names, with the size in pixels that Office expects of it. */
function icons(root: Element): readonly Icon[] {
  const onTop = [iconOf(root, 'IconUrl', 32), iconOf(root, 'HighResolutionIconUrl', 64)];
  const ofCommands = allNamed(root, 'bt:Image')
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ parent, attributes }) => ({
      where: `${parent?.parent?.name ?? ''}/Icon`,
      value: resourceValue(root, attributes.resid) ?? '',
      size: Number(attributes.size),
    }));
  return [...onTop, ...ofCommands.filter(({ value }) => value !== '')];
}

function iconOf(root: Element, name: string, size: number): Icon {
  return { where: name, value: firstNamed(root, name)?.attributes.DefaultValue ?? '', size };
}

function fileOf(address: string, assetFolder: string): string {
  return join(assetFolder, basename(address));
}

function isSquareOf(size: number, file: string): boolean {
  const { width, height } = imageSize(readFileSync(file));
  return width === size && height === size;
}

function withoutSize({ where, value }: Icon): Finding {
  return { where, value };
}
