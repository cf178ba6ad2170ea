// oxlint-disable unicorn/no-empty-file -- the entries for frameworks are types alone: there is nothing to run
