/** The entries for frameworks are types alone: there is nothing to run. */
export const nothingToRun = true;
