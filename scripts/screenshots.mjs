// Takes pictures of `rehearsal.html` for people to look at: node scripts/screenshots.mjs OUT [VARIANT...]
//
// Variants are the exports of test/support/rehearsal-variants.ts and rehearsal-result.ts, or a path of a page that a
// rehearsal wrote; each is shown on a desktop (1280 pixels) and a phone (375), light and dark. CHROMIUM names the browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, root } from './support.mjs';

const browser = process.env['CHROMIUM'] ?? 'chromium';
const [out, ...asked] = process.argv.slice(2);
if (out === undefined) {
  console.log('node scripts/screenshots.mjs OUT [VARIANT...]');
  process.exit(2);
}

const load = (path) => import(pathToFileURL(join(root, 'build', path)).href);
const { renderPage } = await load('src/rehearsal/report/page.js');
const { released } = await load('test/support/rehearsal-result.js');
const { hostileResult, ...variants } = await load('test/support/rehearsal-variants.js');
const hostile = hostileResult(`<script>alert(1)</script>"'&${'long'.repeat(40)}`);
const results = { released, ...variants, hostile };

/** Chromium has a smallest window; a frame has not. Everything is in one picture, so the frame is as high as the page. */
const frame = (page, height) =>
  `<!doctype html><body style="margin:0"><iframe src="${page}" style="border:0;width:375px;height:${height}px"></iframe>`;

function shoot(folder, address, file, width, height, dark) {
  const { status, stderr } = spawnSync(
    browser,
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-sync',
      ],
      ...['--disable-background-networking', '--disable-component-update', '--hide-scrollbars'],
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${width},${height}`,
      `--screenshot=${file}`,
      address,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${browser} failed: ${stderr}`);
  console.log(file);
}

mkdirSync(out, { recursive: true });
for (const name of asked.length > 0 ? asked : Object.keys(results)) {
  const result = results[name];
  const text = result === undefined ? readFileSync(name, 'utf8') : renderPage(result);
  const short = basename(name, '.html');
  inTemporaryFolder((folder) => {
    const page = join(folder, 'page.html');
    writeFileSync(page, text);
    writeFileSync(join(folder, 'phone.html'), frame('page.html', 14000));
    for (const dark of [false, true]) {
      const tone = dark ? 'dark' : 'light';
      const to = (width) => resolve(out, `${short}-${width}-${tone}.png`);
      shoot(folder, pathToFileURL(page).href, to('desktop'), 1280, 7000, dark);
      shoot(folder, pathToFileURL(join(folder, 'phone.html')).href, to('phone'), 500, 14000, dark);
    }
  });
}
