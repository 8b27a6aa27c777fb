using Competence.Templates.Obligations;

namespace Competence.Templates.Permits;

/// <summary>The employer's written permit for somebody to do certain work, such as driving kinds of truck. Part of what the person has done.</summary>
/// <param name="Conditions">Sealed; null where there are none.</param>
/// <param name="ValidTo">The last day; null where it holds on.</param>
/// <param name="By">Who issued it for the employer.</param>
/// <param name="RevokedAt">Null while it holds.</param>
public sealed record Permit(
    Guid Id, Guid RuleId, IReadOnlyList<string> Types, string Employer, string? Conditions, DateOnly IssuedOn, DateOnly? ValidTo, Guid By, DateTimeOffset? RevokedAt)
{
    public bool Holds(DateOnly today) => RevokedAt is null && !(ValidTo < today);
}

internal static class PermitFolding
{
    public static ObligationRecord Issued(this ObligationRecord record, PermitIssued e) =>
        record with { Permits = [.. record.Permits, new(e.PermitId, e.RuleId, e.Types, e.Employer, e.Conditions, e.IssuedOn, e.ValidTo, e.By, null)] };

    public static ObligationRecord Revoked(this ObligationRecord record, PermitRevoked e) =>
        record with { Permits = [.. record.Permits.Select(p => p.Id == e.PermitId ? p with { RevokedAt = e.OccurredAt } : p)] };
}
