/** As much of heic-decode 2 as we use; the types published for it are of an older version. */
declare module 'heic-decode' {
  type Image = {
    width: number
    height: number
    decode(): Promise<{ data: Uint8ClampedArray; width: number; height: number }>
  }
  const decode: { all(input: { buffer: Uint8Array }): Promise<Image[] & { dispose(): void }> }
  export default decode
}
