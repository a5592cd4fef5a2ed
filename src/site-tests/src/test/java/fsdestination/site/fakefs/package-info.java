/**
 * Tests of the stand-in for FullStory's script, {@code test-pages/fake-fs}, on which the other
 * tests rely. Each test is a rule that was observed in the real script. The page is {@code
 * fake-fs.html}, with FullStory's stub and nothing of this project.
 */
package fsdestination.site.fakefs;
