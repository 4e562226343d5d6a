import { UserError } from '../core/errors.js';
import { decodeUtf8 } from '../core/utf8.js';

/**
 * The text of a config file, its byte order mark kept.
 * @param file name of the file for messages
 * @throws UserError with the place of the first byte that is no UTF-8
 */
export function decodeConfig(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError('the config is UTF-16, not UTF-8', { where: { file }, fix });
  }
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start);
    const part = bytes.subarray(start, end === -1 ? undefined : end);
    if (end === -1 || decodeUtf8(part) === undefined) {
      const column = new TextDecoder().decode(part).indexOf('\ufffd') + 1;
      throw new UserError('the config is not UTF-8', { where: { file, line, column }, fix });
    }
    start = end + 1;
  }
}

const fix = 'save the file as UTF-8';
