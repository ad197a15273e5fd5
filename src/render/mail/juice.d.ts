/** The part of juice without network code; its types are those of the whole. */
declare module 'juice/client.js' {
  import type juice from 'juice'
  const client: typeof juice
  export = client
}
