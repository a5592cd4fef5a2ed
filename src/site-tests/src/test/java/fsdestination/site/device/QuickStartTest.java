package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** README.md repeats code of docs/installation.md, which {@link QuickStartIT} runs. */
class QuickStartTest {
  @ParameterizedTest
  @ValueSource(strings = {"plugins: await fullstoryDestination", "updateCDNSettings"})
  void theReadmeHasTheCodeThatTheInstallationHas(String words) throws IOException {
    assertEquals(
        QuickStart.code("docs/installation.md", words), QuickStart.code("README.md", words));
  }
}
