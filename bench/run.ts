/* All measurements, one after the other. Each also runs alone: node --import tsx bench/unit-cost.ts */

await import('./unit-cost');
await import('./kernel');
