package fsdestination.connect.kafka;

import com.sun.tools.attach.VirtualMachine;
import java.util.Map;
import java.util.TreeMap;
import javax.management.MBeanAttributeInfo;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Reads another process by JMX, without a port. */
final class Jmx {
  private Jmx() {}

  /**
   * The attributes of all beans of a pattern, as {@code name attribute}.
   *
   * @param pid of a process of the same user
   */
  @SuppressWarnings("BanJNDI") // What answers is a process of the test's own.
  static Map<String, Object> attributes(long pid, String pattern) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
    try (var connector =
        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
      var beans = connector.getMBeanServerConnection();
      var attributes = new TreeMap<String, Object>();
      for (ObjectName bean : beans.queryNames(new ObjectName(pattern), null)) {
        for (MBeanAttributeInfo each : beans.getMBeanInfo(bean).getAttributes()) {
          attributes.put(bean + " " + each.getName(), beans.getAttribute(bean, each.getName()));
        }
      }
      return attributes;
    } finally {
      machine.detach();
    }
  }
}
