/**
 * The stand-in for FullStory's script, {@code test-pages/fake-fs}, behaves as the real one, or the
 * other tests mean little: each test is a rule that the real script was seen to keep. The page is
 * {@code fake-fs.html}, with FullStory's stub and nothing of this project.
 */
package fsdestination.site.fakefs;
