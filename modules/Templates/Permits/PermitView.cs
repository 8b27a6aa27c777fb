using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;

namespace Competence.Templates.Permits;

/// <param name="Rule">The rule that it meets, as it is called today.</param>
/// <param name="Types">What it covers.</param>
/// <param name="Conditions">Null where there are none, or the person's data has been erased.</param>
/// <param name="ValidTo">The last day; null where it holds on.</param>
/// <param name="IssuedBy">Who issued it for the employer.</param>
/// <param name="Holds">It is neither revoked nor past its last day.</param>
public sealed record PermitView(
    Guid PermitId, Guid PersonId, Guid RuleId, LocalizedText Rule, string LawReference, IReadOnlyList<string> Types, string Employer, string? Conditions, DateOnly IssuedOn,
    DateOnly? ValidTo, Guid IssuedBy, bool Holds, DateTimeOffset? RevokedAt)
{
    internal static PermitView Of(Guid person, Permit permit, LegalRule rule, Seal? seal, DateOnly today) => new(
        permit.Id, person, rule.Id, rule.Content.Title, rule.Content.LawReference, permit.Types, permit.Employer,
        permit.Conditions is { } text ? seal?.Open(text, Acting.PlaceOf(permit.Id)) : null, permit.IssuedOn, permit.ValidTo, permit.By, permit.Holds(today), permit.RevokedAt);
}
