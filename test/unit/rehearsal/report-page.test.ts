import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../../../src/rehearsal/report/page.js';
import { verdictOf } from '../../../src/rehearsal/report/page-head.js';
import { style } from '../../../src/rehearsal/report/style.js';
import { discordStyle } from '../../../src/rehearsal/report/style-discord.js';
import type { RehearsalResult } from '../../../src/rehearsal/result.js';
import { released } from '../../support/rehearsal-result.js';
import { big, candidate, dry, hostileResult, repaired, stopped } from '../../support/rehearsal-variants.js';

const hostile = `</text><script>alert(1)</script>"'&\u202e\u001b[2J](javascript:x)`;
const bad = hostileResult(hostile);
const empty: RehearsalResult = { ...dry, jobs: [], stages: [], next: [], notes: [], annotations: [] };
const variants = { released, stopped, repaired, dry, candidate, big, bad, empty };

/** What follows the heading of a section. */
function section(result: RehearsalResult, id: string): string {
  return new RegExp(`<section id="${id}".*?</section>`, 's').exec(renderPage(result))?.[0] ?? '';
}

describe.each(Object.entries(variants))('the page: %s', (_, result) => {
  const page = renderPage(result);

  test('opens and closes every element', () => {
    const stack: string[] = [];
    for (const [, close, tag = '', empty = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
      if (['meta', 'br'].includes(tag) || empty === '/') continue;
      if (close === '') stack.push(tag);
      else expect(stack.pop()).toBe(tag);
    }
    expect(stack).toEqual([]);
  });

  test('has ids once, and links lead to them, to logs or to the web', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '');
    for (const target of links.filter((each) => each.startsWith('#'))) expect(ids).toContain(target.slice(1));
    for (const target of links) expect(target).toMatch(/^(?:#|logs\/[a-z0-9-]+\.log$|https?:\/\/)/);
    for (const [, label = ''] of page.matchAll(/ aria-labelledby="([^"]*)"/g)) expect(ids).toContain(label);
    for (const [, id = ''] of page.matchAll(/<section id="([^"]*)"/g)) expect(links).toContain(`#${id}`);
  });

  test('has headings in order, and tables with captions and heads', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
    for (const [table] of page.matchAll(/<table.*?<\/table>/gs)) {
      expect(table).toMatch(/<caption[\s>]/);
      expect(table).toContain('scope="col"');
      expect(table).toContain('scope="row"');
    }
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).not.toMatch(
      /<(?:script|img|link|iframe|object|image|use|foreignObject)\b|@import|url\(|\son\w+="/,
    );
  });
});

describe('the page', () => {
  test('shows hostile texts as texts, in the graph and in titles too', () => {
    const page = renderPage(bad);
    for (const text of ['<script', '\u001b', '\u202e', '"javascript:']) expect(page).not.toContain(text);
    const graph = /<svg role.*<\/svg>/s.exec(page)?.[0] ?? '';
    expect(graph).toContain('&lt;/text&gt;');
    expect(graph).toContain('<title>&lt;/text&gt;&lt;script&gt;alert(1)');
    expect(page).toContain('title="&lt;/text&gt;');
    // A colour that is none is left out.
    expect(page).not.toContain('border-left-color:&');
  });

  test('says in words what came of it', () => {
    expect(verdictOf(released).title).toBe('Would have released 5.1.0: 37 effects, 0 left');
    expect(verdictOf(stopped)).toMatchObject({
      title: 'Stopped in “Publish to PyPI”: 9 of 37 effects made, 28 left',
      text: 'Step “Upload”: the package index answered 503 five times for orchard_tools-5.1.0-py3-none-any.whl',
    });
    expect(verdictOf(dry).title).toBe('Wrote nothing: 37 effects planned');
    expect(verdictOf({ ...released, effects: [] }).title).toBe('Nothing to do: all of 5.1.0 was there');
    expect(verdictOf({ ...stopped, conclusion: 'cancelled' }).title).toBe(
      'Cancelled: 9 of 37 effects made, 28 left',
    );
    expect(verdictOf({ ...released, exitCode: 1, notModelled: ['GET /x'] }).text).toContain('GET /x');
    const half = released.planned.map((each, index) => ({ ...each, done: index > 0 }));
    expect(verdictOf({ ...released, planned: half })).toMatchObject({ state: 'warning' });
  });

  test('what to do next comes first after a failure, last otherwise', () => {
    const order = (result: RehearsalResult): (string | undefined)[] =>
      [...renderPage(result).matchAll(/<section id="([a-z]+)"/g)].map((match) => match[1]);
    const rest = 'warnings jobs arrives channels discord plan commit effects limits'.split(' ');
    expect(order(stopped)).toEqual(['next', ...rest]);
    expect(order(released)).toEqual([...rest, 'next']);
    expect(order(empty)).toEqual('warnings arrives channels discord plan effects limits'.split(' '));
  });

  test('says why something is not there', () => {
    expect(section(stopped, 'channels')).toContain('None: the release stopped before.');
    expect(section(dry, 'arrives')).toContain('None: nothing was written, as in a dry run; ');
    expect(section(candidate, 'discord')).toContain(
      'only finals are announced, and 5.1.0rc1 is a prerelease',
    );
    const { plan } = released;
    const small = { ...dry, plan: { ...plan, effects: [], images: { ...plan.images, builds: [] } } };
    expect(section(small, 'arrives')).toContain('the config names no images');
    expect(section(small, 'channels')).toContain('the config names no images');
  });

  test('shows every file, image, chart and channel with its full hash and its reason', () => {
    const arrives = section(released, 'arrives');
    for (const { name, sha256 } of [...released.files, ...released.charts]) {
      expect(arrives).toContain(name);
      expect(arrives).toContain(`>${sha256}</code>`);
    }
    for (const { reference, digest, platforms } of released.images) {
      for (const text of [reference, digest, ...platforms.map((each) => each.digest)])
        expect(arrives).toContain(text);
    }
    const channels = section(released, 'channels');
    for (const { reason } of released.channels)
      expect(channels).toContain(`<span class="reason">${reason}</span>`);
    expect(channels.match(/uluru-live <span class="live">/g)).toHaveLength(2);
    expect(channels.lastIndexOf('uluru-live')).toBeGreaterThan(channels.lastIndexOf('>latest<'));
  });

  test('tells every warning and note', () => {
    const warnings = section(stopped, 'warnings');
    for (const text of [...stopped.notes, ...stopped.injected, ...stopped.plan.warnings])
      expect(warnings).toContain(text);
    for (const { message } of stopped.annotations) expect(warnings).toContain(message);
    expect(warnings.indexOf('503 five times')).toBeLessThan(warnings.indexOf('is built by nobody here'));
  });

  test('folds long lists, but not what needs a look', () => {
    const files = big.files.map((file, index) =>
      index === 7 ? ({ ...file, state: 'differs' } as const) : file,
    );
    const arrives = section({ ...big, files }, 'arrives');
    expect(arrives).toContain('<summary>All 200: 199 uploaded, 1 differs</summary>');
    const open = arrives.replace(/<details class="fold">.*?<\/details>/gs, '');
    expect(open.match(/-none-any\.whl|\.tar\.gz/g)).toEqual(['.tar.gz']);
    expect(section(big, 'jobs')).toContain(`<summary>All ${big.jobs.length} jobs</summary>`);
    expect(section(big, 'channels')).toContain('repositories as wished');
  });
});

/** WCAG 2.1, "contrast ratio": 4.5 for texts. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
    const parts = [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe('the style', () => {
  const colours = (css: string, part: number): Record<string, string> => {
    const block = css.split('prefers-color-scheme: dark')[part] ?? '';
    return Object.fromEntries(
      [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]),
    );
  };

  test.each([0, 1])('every text can be read, light and dark: %d', (part) => {
    const page = colours(style, part);
    const card = colours(discordStyle, part);
    const on = (set: Record<string, string>, fore: string, ...backs: string[]): void => {
      for (const back of backs) {
        const ratio = contrast(set[fore] ?? '#000', set[back] ?? '#000');
        expect({ fore, back, readable: ratio >= 4.5 }).toEqual({ fore, back, readable: true });
      }
    };
    for (const fore of ['fg', 'soft', 'ok', 'bad', 'warn', 'bar']) on(page, fore, 'bg', 'panel');
    on(page, 'fg', 'add', 'del');
    for (const fore of ['d-fg', 'd-name', 'd-soft', 'd-link']) on(card, fore, 'd-bg', 'd-card');
    on(card, 'd-fg', 'd-code');
    on(card, 'd-mention-fg', 'd-mention');
  });
});
