/**
 * Ends this process when it is asked to, by a signal or by the end of who started it. What is handed to
 * the answer is closed first; until then there is nothing to close that would not end by itself.
 */
export function endOnRequest(): (close: () => Promise<void>) => void {
  const opened: (() => Promise<void>)[] = []
  const end = Promise.withResolvers<void>()
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
    process.on(event, () => end.resolve())
  }
  process.channel?.unref()
  if (process.env.ATELIER_END_WITH_PARENT) whenParentEnds(() => end.resolve())

  void end.promise
    .then(() => Promise.all(opened.map((close) => close())))
    .then(() => process.exit(opened.length > 0 ? 0 : 130))
  return (close) => opened.push(close)
}

/** For a parent that opens no channel to us, as Playwright does not. */
function whenParentEnds(then: () => void): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && then(), 250).unref()
}
