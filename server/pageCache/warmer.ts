/**
 * Keeps one page warm: renders it again as soon as it was dropped. Drops that come while it renders are
 * answered by one more render, however many they are.
 */
export function createWarmer({
  render,
  onError,
}: {
  render: () => Promise<unknown>
  onError: (error: unknown) => void
}): () => void {
  let isRunning = false
  let isAsked = false

  const run = async () => {
    isRunning = true
    while (isAsked) {
      isAsked = false
      await render().catch(onError)
    }
    isRunning = false
  }

  return () => {
    isAsked = true
    if (!isRunning) void run()
  }
}
