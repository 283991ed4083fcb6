/** The web as the tests see it: pages served on loopback under any host name, and a record of every request made. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Uint8Array;
  /** HTML in UTF-8 unless told otherwise. */
  type?: string;
}

export interface Site {
  port: number;
  /** Every address asked for, in order; those of encrypted connections, which are refused, as "https://host:443". */
  requests: string[];
  /** Serves a page at an address from now on. */
  put(url: string, page: ServedPage): void;
  close(): Promise<void>;
}

/** Serves on loopback, as a web server and as a proxy for whatever host a browser asks it for. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const url = addressOf(request);
    requests.push(url);
    answer(response, pages.get(url));
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    // A browser that hangs up first is no error of the test's.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put: (url, page) => void pages.set(url, page),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A proxy is asked for a whole address, a server for a path. */
function addressOf({ url = '/', headers }: IncomingMessage): string {
  return new URL(url, `http://${headers.host}`).href;
}

function answer(response: ServerResponse, page: ServedPage | undefined): void {
  response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
  response.end(page?.body ?? '');
}
