package dev.yibao.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.yibao.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  @Test
  void refusesAFileOfMoreThanAMegabyte() {
    Faults faults = new Faults();
    byte[] bytes = ("title: " + "长".repeat(1 << 19)).getBytes(StandardCharsets.UTF_8);
    assertNull(YamlReader.read("claim.yaml", bytes, faults));
    assertEquals("too-large", faults.found().get(0).code());
  }

  @Test
  void findsThePlaceOfAValueFromWhereItsMappingBegins() {
    String text = "outcomes:\n  claim:\n    verdict: yes\n    drop: [one, two]\n";
    Node.Mapping root =
        YamlReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), new Faults());
    Locations locations = new Locations(root);
    Location claim = new Location("a.yaml", 2, 3);
    assertEquals(new Location("a.yaml", 4, 17), locations.within(claim, "drop", "1"));
    assertEquals(new Location("a.yaml", 3, 14), locations.within(claim, "verdict"));
    assertEquals(claim, locations.within(claim, "headline"));
  }
}
