package org.finopshub.portal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Appends requests to the chain, each before it is answered.
 *
 * <p>One writer at a time keeps one chain, and a commit waits for the disk. So whoever comes to
 * write, writes for all who wait: many requests share one commit, a single one waits for nobody.
 */
@Component
final class AuditLedger {
  private static final int MOST_AT_ONCE = 500;

  private final ChainWriter chain;
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  AuditLedger(ChainWriter chain) {
    this.chain = chain;
  }

  /**
   * Returns when the entry is stored for good.
   *
   * @throws UnauditedException when it is not
   */
  void append(AuditEntry entry) {
    var waiting = new Waiting(entry);
    queue.add(waiting);
    writing.lock();
    try {
      while (!waiting.settled) {
        writeForAll();
      }
    } finally {
      writing.unlock();
    }
    if (waiting.failure != null) {
      throw new UnauditedException(waiting.failure);
    }
  }

  private void writeForAll() {
    var all = new ArrayList<Waiting>();
    queue.drainTo(all, MOST_AT_ONCE);
    var failure = failureOf(all.stream().map(waiting -> waiting.entry).toList());
    all.forEach(waiting -> waiting.settle(failure));
  }

  private RuntimeException failureOf(List<AuditEntry> entries) {
    try {
      chain.append(entries);
      return null;
    } catch (RuntimeException unwritten) {
      return unwritten;
    }
  }

  /** An entry whose request waits for it to be stored; guarded by the lock. */
  private static final class Waiting {
    private final AuditEntry entry;
    private boolean settled;
    private RuntimeException failure;

    Waiting(AuditEntry entry) {
      this.entry = entry;
    }

    void settle(RuntimeException failure) {
      this.failure = failure;
      this.settled = true;
    }
  }
}
