package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyReaderTest {

  private static final char PAUSE = Typist.PAUSE;

  @Test
  void takesTheLateRestOfAReplyForNoAnswer() {
    assertEquals("NONE NONE DOWN", Typist.keys("\033]11;" + PAUSE + "rgb:1/2/1\007j"));
    assertEquals("NONE NONE DOWN", Typist.keys("\033]" + PAUSE + "11;rgb:1/2/1\033\\j"));
    assertEquals("NONE NONE DOWN", Typist.keys("\033]11;1" + PAUSE + "\007j"));
  }

  @Test
  void readsKeysOnAfterAnAltThatLooksLikeAReply() {
    assertEquals("NONE DOWN DIGIT", Typist.keys("\033]" + PAUSE + "j" + PAUSE + "2"));
    assertEquals("NONE DOWN DIGIT", Typist.keys("\033]" + PAUSE + "\033[B" + "2"));
  }

  @Test
  void readsTheMouseAndTheLinuxConsolesKeysWhole() {
    assertEquals("NONE DIGIT", Typist.keys("\033[M 1q2"));
    assertEquals("NONE DIGIT", Typist.keys("\033[[A2"));
    assertEquals("NONE DOWN", Typist.keys("\033[M\033[B"));
  }
}
