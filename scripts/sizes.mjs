// The size caps for source files: none over 300 lines, 90 % at most 200, the median at most 70. Functions are Biome's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

const caps = { longest: 300, ninetieth: 200, median: 70 };
const isSource = /\.tsx?$/;
const isTest = /\.(test|test-d|stories)\.tsx?$/;

const packages = join(root, 'packages');
const sizes = readdirSync(packages)
  .map((name) => join(packages, name, 'src'))
  // Git keeps no empty folder, so that a clone may lack one that stands here.
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && isSource.test(entry.name) && !isTest.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(root, path), lines: readFileSync(path, 'utf8').trimEnd().split('\n').length };
  })
  .sort((a, b) => a.lines - b.lines);

/** The smallest number of lines that at least this share of the files do not exceed. @param {number} share */
const quantile = (share) => sizes[Math.max(0, Math.ceil(share * sizes.length) - 1)]?.lines ?? 0;
const found = { longest: quantile(1), ninetieth: quantile(0.9), median: quantile(0.5) };

const tooLong = sizes.filter(({ lines }) => lines > caps.longest);
for (const { path, lines } of tooLong)
  console.error(`${path}: ${lines} lines, over the cap of ${caps.longest}. Split it.`);
for (const { path, lines } of found.ninetieth > caps.ninetieth
  ? sizes.slice(Math.floor(0.9 * sizes.length))
  : []) {
  console.error(
    `${path}: ${lines} lines, among the tenth that may pass ${caps.ninetieth}, and the tenth is full.`,
  );
}
console.log(
  `${sizes.length} source files: median ${found.median} lines (cap ${caps.median}), 90 % at most ${found.ninetieth} (cap ${caps.ninetieth}), longest ${found.longest} (cap ${caps.longest}).`,
);
const isOver = found.longest > caps.longest || found.ninetieth > caps.ninetieth || found.median > caps.median;
if (isOver || sizes.length === 0) process.exit(1);
