const PATIENCE_MS = 15_000

/**
 * Loaded into each child before its own code. The channel to the supervisor closes when that is gone, by
 * kill -9 as well; the child is then asked to end as if by the supervisor, and ended if it does not. What
 * the child forks in turn is loaded with this too, but not marked, for it lives by a channel of its own.
 * Plain JavaScript, for that may be forked with another Node than ours.
 */
if (process.env.ATELIER_SUPERVISED) {
  delete process.env.ATELIER_SUPERVISED
  process.channel?.unref()
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    process.kill(process.pid, 'SIGTERM')
  })
}
