import { describe, expect, test } from '@jest/globals';
import { uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf } from '../../../src/oci/manifest.js';
import { manifest, open, registryStub, send, sendManifest } from '../../support/registry-stub.js';

const stub = registryStub();
const { serve, client } = stub;

describe('tags', () => {
  const pages = (link: (page: number) => string | undefined, size = 100) =>
    open((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page') ?? 0);
      const tags = Array.from({ length: size }, (_, at) => `t${page * size + at}`).reverse();
      const next = link(page);
      send(
        response,
        200,
        next === undefined ? {} : { link: `<${next}>; rel="next"` },
        JSON.stringify({ tags }),
      );
    });

  test.each(['relative', 'absolute'])('2,500 in pages with %s links', async (kind) => {
    const address: string = await serve((request, response, body) => {
      const base = kind === 'absolute' ? `http://${address}` : '';
      const link = (page: number) => (page < 24 ? `${base}/v2/p/r/tags/list?page=${page + 1}` : undefined);
      pages(link)(request, response, body);
    });
    const tags = await client(address).tags('p/r');
    expect([tags.length, new Set(tags).size, tags.includes('t2499')]).toEqual([2_500, 2_500, true]);
  });

  test('2,500 at once, unsorted, without a link', async () => {
    const address = await serve(pages(() => undefined, 2_500));
    expect(await client(address).tags('p/r')).toHaveLength(2_500);
    expect(stub.seen).toHaveLength(2);
  });

  test('a list that leads back to itself is an error, not an end', async () => {
    const address = await serve(pages((page) => `/v2/p/r/tags/list?page=${(page + 1) % 3}`));
    await expect(client(address).tags('p/r')).rejects.toThrow(/was there already/);
  });

  test('more than can be right are not cut off silently', async () => {
    const address = await serve(pages((page) => `/v2/p/r/tags/list?page=${page + 1}`, 40_000));
    await expect(client(address).tags('p/r')).rejects.toThrow(/has more than \d+ tags/);
  });
});

describe('writing', () => {
  test('412 on what is there with this digest is done; on another digest it is told', async () => {
    const body = '{"errors":[{"code":"PRECONDITION","message":"configured as immutable"}]}';
    const address = await serve(
      open((request, response) =>
        request.method === 'PUT' ? send(response, 412, {}, body) : sendManifest(response),
      ),
    );
    const registry = client(address);
    await registry.putManifest('p/r', '1', manifest);
    const bytes = Buffer.from('{}');
    const other = { ...manifest, digest: digestOf(bytes), bytes };
    const refused = registry.putManifest('p/r', '1', other);
    await expect(refused).rejects.toMatchObject({ status: 412, retryable: false });
    expect(stub.host.slept).toEqual([]);
  });

  test('one after the other within a repository, repositories side by side', async () => {
    const running = new Map<string, number>();
    const held: (() => void)[] = [];
    let [most, mostOfOne] = [0, 0];
    const address = await serve(
      open((request, response) => {
        const name = request.url?.split('/')[3] ?? '';
        running.set(name, (running.get(name) ?? 0) + 1);
        const all = [...running.values()];
        most = Math.max(
          most,
          all.reduce((sum, one) => sum + one, 0),
        );
        mostOfOne = Math.max(mostOfOne, ...all);
        // None of the first three is answered before all of them are there.
        held.push(() => {
          running.set(name, (running.get(name) ?? 0) - 1);
          send(response, 201);
        });
        if (most === 3) for (const answer of held.splice(0)) setTimeout(answer, 15);
      }),
    );
    const registry = client(address);
    const writes = ['a', 'b', 'c'].flatMap((name) =>
      ['1', '2', '3'].map((tag) => registry.putManifest(`p/${name}`, tag, manifest)),
    );
    await Promise.all(writes);
    expect([mostOfOne, most]).toEqual([1, 3]);
  });

  test('a failed write does not hold up the next one', async () => {
    let count = 0;
    const address = await serve(open((_, response) => send(response, ++count === 1 ? 403 : 201)));
    const registry = client(address);
    const [first, second] = await Promise.allSettled([
      registry.putManifest('p/r', '1', manifest),
      registry.putManifest('p/r', '2', manifest),
    ]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('after a 5xx an upload begins anew: its old address is gone', async () => {
    let starts = 0;
    const address = await serve(
      open((request, response) => {
        if (request.method === 'HEAD') return send(response, 404);
        if (request.method === 'POST')
          return send(response, 202, { location: `/v2/p/r/blobs/uploads/${++starts}` });
        return send(response, request.url?.includes('uploads/1?') ? 502 : 201);
      }),
    );
    await uploadBlob(client(address), 'p/r', Buffer.from('layer'));
    const puts = stub.seen.filter((line) => line.startsWith('PUT')).map((line) => line.split('?')[0]);
    expect(puts).toEqual(['PUT /v2/p/r/blobs/uploads/1', 'PUT /v2/p/r/blobs/uploads/2']);
  });
});
