declare namespace App {
  interface SessionData {
    member: { id: string; firstName: string };
  }
}
