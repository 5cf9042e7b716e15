package dev.yibao.bench;

/** The least that a JVM can do: what every start is held against. */
final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("Hello world");
  }
}
