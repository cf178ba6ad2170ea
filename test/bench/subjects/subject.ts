/** One thing that is measured: what an owner puts on their page, and what stands in for its vendor's servers. */
export interface Subject {
  /** As it is called in the table. */
  readonly title: string;
  /** Its npm package, whose installed version the table names; none for what is made here. */
  readonly from?: string;
  /** Where its own sources are. */
  readonly folder: URL;
  /** The attributes of the script tag that begins it. */
  readonly tag: Readonly<Record<string, string>>;
  /** Modules that are bundled (es2022) and served at these addresses, with the chunks that they load. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Bundles that a vendor serves as classic scripts, each of one file. */
  readonly classics?: Readonly<Record<string, string>>;
  /** Folders that are served as they are, by the address that they begin at. */
  readonly folders?: Readonly<Record<string, URL>>;
  /** The global function that opens it, by its path from `window`; it is there as soon as that is possible. */
  readonly opener?: readonly string[];
  /** The box that a visitor waits for: one selector for each shadow root on the way to it. */
  readonly box?: readonly string[];
  /** Answers as the vendor's servers would. What it leaves open is not found. */
  answer?(request: Request): Response | undefined | Promise<Response | undefined>;
  /** Why it is in the table and yet no competitor, or what has to be known of it. */
  readonly remark?: string;
  /** Whether it is there to compare with, and not to be beaten. */
  readonly isYardstick?: boolean;
}
