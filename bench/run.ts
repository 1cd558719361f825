/*
 * All measurements, one after the other. Each also runs alone: node --import tsx bench/unit-cost.ts
 * Only alone runs click-to-tables.ts, which needs the built pages and a browser.
 */

// Modules that are imported side by side would also measure side by side.
for (const measurement of ['./unit-cost', './kernel', './pull']) await import(measurement);

export {};
