declare global {
  namespace App {
    interface Locals {
      member: { id: string; firstName: string } | null;
    }
  }
}

export {};
