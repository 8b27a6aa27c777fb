namespace Competence.Goals.Xapi.Statements;

/// <summary>Within the module: whoever sent a statement has taken it back. It may be one that learning has never heard of.</summary>
public sealed record StatementVoided(Guid StatementId);
