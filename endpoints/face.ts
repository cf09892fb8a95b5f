import type { Endpoint } from 'payload'
import { face } from '../queries/face.ts'

/**
 * GET /api/me/face: the name, the unread messages and the basket of whoever is signed in, for the header of any page. 204
 * for nobody: a browser whose sign-in has just ended asks as well, and that is no error.
 */
export const faceEndpoint: Endpoint = {
  path: '/me/face',
  method: 'get',
  handler: async (req) => {
    const own = await face(req)
    return own ? Response.json(own) : new Response(null, { status: 204 })
  },
}
