/** How fast the machine and the network are that a visitor has. */
export interface Condition {
  /** How many times slower the processor is. */
  slowDown: number;
  /** What stands between them and the server; nothing for this machine itself. */
  network?: { latency: number; bytesPerSecond: number };
}

export const fullSpeed: Condition = { slowDown: 1 };

/** About a phone of the middle range beside a laptop, as Lighthouse has it. */
export const slowProcessor: Condition = { slowDown: 4 };

/** Lighthouse's "slow 4G": 150 ms for a round trip and 1.6 Mbit a second. */
export const slow4g: Condition = { slowDown: 1, network: { latency: 150, bytesPerSecond: 1_600_000 / 8 } };
