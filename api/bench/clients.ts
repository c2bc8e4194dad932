import { Agent, request, type IncomingHttpHeaders } from 'node:http';

type Method = 'GET' | 'POST' | 'PUT';
export type Page = { headers: IncomingHttpHeaders; body: Buffer };
export type Reply = { status: number; text: string; cookie: string | null };

/** One reader with one connection and one sign-in, against the application or the raw reference. */
export class Client {
  private readonly agent: Agent;
  private readonly origin: URL;
  /** Tells the clients of a run apart, so that each has its own person, cohort or attempt. */
  readonly index: number;
  private readonly token: string;
  private sent = 0;

  constructor(
    origin: string,
    index: number,
    token: string,
    agent = new Agent({ keepAlive: true, maxSockets: 1 }),
  ) {
    this.agent = agent;
    this.origin = new URL(origin);
    this.index = index;
    this.token = token;
  }

  /** The same connection with another sign-in. */
  as(token: string): Client {
    return new Client(this.origin.origin, this.index, token, this.agent);
  }

  /**
   * As behind a city's proxy, each reader has an address, and takes another one after some calls: what may be done a minute from one of
   * them is not what is measured.
   */
  private address(): string {
    this.sent += 1;
    return `10.${(this.sent >> 8) & 255}.${this.index >> 8}.${this.index & 255}`;
  }

  get<T>(path: string): Promise<T> {
    return this.json<T>('GET', path);
  }

  post<T>(path: string, body: object = {}): Promise<T> {
    return this.json<T>('POST', path, body);
  }

  put<T>(path: string, body: object): Promise<T> {
    return this.json<T>('PUT', path, body);
  }

  /** The bytes of an answer, not looked into; refused answers are errors: a benchmark of refusals measures nothing. */
  async send(method: Method, path: string, body?: object, token = this.token): Promise<Reply> {
    const reply = await this.exchange(method, path, body, token);
    if (reply.status >= 400)
      throw new Error(`${method} ${path}: ${reply.status} ${reply.text.slice(0, 300)}`);
    return reply;
  }

  /** A page as a visitor's browser gets it: its headers and its bytes, still packed. */
  async page(address: string): Promise<Page> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.origin;
      const headers = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' };
      request({ hostname, port, path: address, agent: this.agent, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          if (incoming.statusCode !== 200)
            return reject(new Error(`${address}: ${incoming.statusCode}`));
          resolve({ headers: incoming.headers, body: Buffer.concat(chunks) });
        });
      })
        .once('error', reject)
        .end();
    });
  }

  close(): void {
    this.agent.destroy();
  }

  private async json<T>(method: Method, path: string, body?: object): Promise<T> {
    const { text } = await this.send(method, path, body);
    return (text ? JSON.parse(text) : null) as T;
  }

  private exchange(
    method: Method,
    path: string,
    body: object | undefined,
    token: string,
  ): Promise<Reply> {
    const payload = body ? JSON.stringify(body) : undefined;
    const headers = {
      'x-forwarded-for': this.address(),
      ...(token ? { cookie: `stoa_sign_in=${token}` } : {}),
      ...(payload
        ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }
        : {}),
    };
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.origin;
      const outgoing = request(
        { method, hostname, port, path: `/api/v1/${path}`, agent: this.agent, headers },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.once('error', reject);
          incoming.once('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              text: Buffer.concat(chunks).toString('utf8'),
              cookie: incoming.headers['set-cookie']?.join('; ') ?? null,
            }),
          );
        },
      );
      outgoing.once('error', reject);
      outgoing.end(payload);
    });
  }
}
