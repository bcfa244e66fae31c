"""What stands on a paper, as a flow of blocks: one way for checklists, one for library pages."""

from desktop.core.flows.checklists import of_report
from desktop.core.flows.handouts import of_handout

__all__ = ["of_handout", "of_report"]
