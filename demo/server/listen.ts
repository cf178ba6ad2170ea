import { createServer, type RequestListener, type Server } from 'node:http';

const portsTried = 20;

/** Serves on the port, or on the next free one after it. Port 0 takes any. */
export async function listen(listener: RequestListener, { port, host }: { port: number; host: string }): Promise<{ server: Server; port: number }> {
  for (let offset = 0; offset < portsTried; offset += 1) {
    const server = createServer(listener);
    const bound = await tryPort(server, port + offset, host);
    if (bound !== null) return { server, port: bound };
  }
  throw new Error(`The ports ${port} to ${port + portsTried - 1} are all taken. Free one, or set PORT to another.`);
}

function tryPort(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
