import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A door to a database that can be shut, so that the database goes away and comes back under one address. */
export class DatabaseDoor {
  private readonly passing = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private port: number,
  ) {
    server.on('connection', (caller) => this.pass(caller));
  }

  static async open(port: number): Promise<DatabaseDoor> {
    const server = createServer();
    const door = new DatabaseDoor(server, port);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return door;
  }

  /** The address through the door of what is at this one behind it. */
  urlOf(behind: string): string {
    const url = new URL(behind);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.toString();
  }

  leadTo(port: number): void {
    this.port = port;
  }

  async close(): Promise<void> {
    for (const socket of this.passing) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(caller: Socket): void {
    const database = connect(this.port, '127.0.0.1');
    for (const [socket, other] of [
      [caller, database],
      [database, caller],
    ] as const) {
      this.passing.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.passing.delete(socket);
        other.destroy();
      });
    }
    caller.pipe(database).pipe(caller);
  }
}
