/** Who is signed in, by the id in their cookie. A real site keeps this in its database. */
export const sessions = new Map<string, { id: string; firstName: string }>();
