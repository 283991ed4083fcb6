/** From a file's bytes to text, read as a browser would read them. */
import sniffEncoding from 'html-encoding-sniffer';

export interface DecodedText {
  text: string;
  isHtml: boolean;
}

/** How much of a file is looked at to tell what it is, in bytes. */
const HEAD = 4096;

/**
 * Decodes a document; its encoding comes from its byte-order mark, its own `<meta charset>`, or is UTF-8 where that fits.
 * @throws {Error} when the bytes are no text, such as a picture or a PDF
 */
export function decodeDocument(bytes: Uint8Array): DecodedText {
  const fallback = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  const encoding = sniffEncoding(bytes, { defaultEncoding: fallback });
  if (isBinary(bytes.subarray(0, HEAD), encoding)) throw new Error('not a text document');
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, isHtml: looksLikeHtml(text.slice(0, HEAD)) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A NUL byte stands in no text but UTF-16's; PDF files begin as text. */
function isBinary(head: Uint8Array, encoding: string): boolean {
  if (Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-') return true;
  return !encoding.startsWith('UTF-16') && head.includes(0);
}

/** True when the text opens as a page does, or holds a closing tag near its start. */
function looksLikeHtml(head: string): boolean {
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|!--|html|head|body|[a-z][a-z0-9]*[\s/>])/i.test(head) ||
    /<\/[a-z][a-z0-9]*\s*>/i.test(head)
  );
}
