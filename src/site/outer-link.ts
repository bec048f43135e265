/** What links that lead out of the archive say of themselves. */
export const outerLink = { rel: ['external', 'nofollow', 'noopener'] };
