import type { DistributionName } from '../distribution.js';
import { type Problem, repr } from './problem.js';

/** Platform tags that PyPI's code names one by one. */
const plainPlatforms =
  /^(any|win32|win_(arm64|amd64|ia64)|manylinux(1|2010)_(x86_64|i686)|manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64(le)?|s390x)|linux_armv[67]l)$/;
const libcPlatform = /^(many|musl)linux_\d+_\d+_(.+)$/;
const libcMachines = /^(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/;
const macPlatform =
  /^macosx_(\d+)_(\d+)_(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)$/;
const otherPlatforms =
  /^(ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)|android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)|pyemscripten_\d+_\d+_wasm32)$/;

/** What an index has against the name of a file beyond its spelling: platforms it does not take, and its length. */
export function fileNameProblems({ file, kind, platformTag }: DistributionName): Problem[] {
  const tags = kind === 'wheel' ? platformTag.split('.') : [];
  return [
    ...tags.flatMap((tag) => platformProblem(file, tag)),
    // The index keeps `<file name>.metadata` too, and a file system takes names of 255 bytes.
    ...(Buffer.byteLength(file) > 246
      ? [{ message: `Filename is too long: ${repr(file)}`, certainty: 'every' as const }]
      : []),
  ];
}

function platformProblem(file: string, tag: string): Problem[] {
  if (plainPlatforms.test(tag) || otherPlatforms.test(tag)) return [];
  const problem = (certainty: Problem['certainty']): Problem[] => [
    { message: `Binary wheel '${file}' has an unsupported platform tag '${tag}'.`, certainty },
  ];
  const [, libc, machine = ''] = libcPlatform.exec(tag) ?? [];
  if (libc !== undefined) {
    const known = libcMachines.test(machine) || (libc === 'many' && machine === 'ppc64');
    // Machines are added to PyPI's list now and then.
    return known ? [] : problem('doubtful');
  }
  const [, major = '', minor = ''] = macPlatform.exec(tag) ?? [];
  if (major === '10') return [];
  // From 11 on, a wheel is for all minor versions of a system. The newest major takes a while to be listed.
  if (Number(major) >= 11 && minor === '0') return /^(1[1-5]|26)$/.test(major) ? [] : problem('doubtful');
  return problem('pypi');
}
