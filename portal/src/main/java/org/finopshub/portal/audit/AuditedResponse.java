package org.finopshub.portal.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.function.IntConsumer;
import org.springframework.security.web.util.OnCommittedResponseWrapper;

/**
 * Has an answer written down before its first byte leaves; an answer that cannot be written down
 * never leaves.
 */
final class AuditedResponse extends HttpServletResponseWrapper {
  private final BeforeTheFirstByte guard;

  /**
   * @param audit takes the status; whatever it throws stops the answer
   */
  AuditedResponse(HttpServletResponse response, IntConsumer audit) {
    this(new BeforeTheFirstByte(response, audit));
  }

  private AuditedResponse(BeforeTheFirstByte guard) {
    super(guard);
    this.guard = guard;
  }

  /** What is left to write down once everybody is done: an answer still in its buffer. */
  void settle() {
    guard.onResponseCommitted();
  }

  @Override
  public void sendError(int status) throws IOException {
    setStatus(status);
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    setStatus(status);
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    setStatus(SC_FOUND);
    super.sendRedirect(location);
  }

  /** Inside, because the library tells of errors and redirects before their status is set. */
  private static final class BeforeTheFirstByte extends OnCommittedResponseWrapper {
    private final IntConsumer audit;
    private boolean settled;
    private UnauditedException failure;

    private BeforeTheFirstByte(HttpServletResponse response, IntConsumer audit) {
      super(response);
      this.audit = audit;
    }

    @Override
    protected void onResponseCommitted() {
      if (failure != null) {
        throw failure;
      }
      if (!settled) {
        write();
      }
    }

    private void write() {
      try {
        audit.accept(getStatus());
        settled = true;
      } catch (UnauditedException unwritten) {
        failure = unwritten;
        throw unwritten;
      }
    }
  }
}
