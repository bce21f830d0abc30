// Holds the kernel's JavaScript against the cases that the JVM wrote:
// node held-against-jvm.mjs KERNEL CASES
import { readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [kernelFile, casesFile] = process.argv.slice(2);
const kernel = await import(pathToFileURL(kernelFile).href);
const cases = JSON.parse(readFileSync(casesFile, "utf8"));

/** So many failures are shown whole; more would say the same. */
const SHOWN = 3;

let failed = 0;
const begun = performance.now();
for (const [number, { asked, setting, answer }] of cases.entries()) {
  let said;
  try {
    said = kernel[asked](setting);
  } catch (error) {
    said = String(error);
  }
  if (said !== answer) {
    failed++;
    if (failed <= SHOWN) console.error(`Setting ${number}:\n${setting}\nThe JVM says\n${answer}\nand Node says\n${said}`);
  }
}
const took = performance.now() - begun;

const bytes = statSync(kernelFile).size;
const packed = gzipSync(readFileSync(kernelFile)).length;
console.log(
  `The kernel is ${Math.round(bytes / 1000)} kB of JavaScript, ${Math.round(packed / 1000)} kB packed;` +
    ` a setting took ${(took / cases.length).toFixed(1)} ms.`,
);
console.log(`kernel-js: ${cases.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && cases.length > 0 ? 0 : 1);
