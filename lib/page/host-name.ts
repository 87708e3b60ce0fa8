/** The one element that Pactlight adds to a page: it holds the cards. */
export const HOST_NAME = 'pactlight-card';
