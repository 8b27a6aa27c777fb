using Competence.Kernel;
using Competence.Templates.LegalRules;
using Marten;

namespace Competence.Templates.EmployerDuties;

/// <summary>What a decision has to know beside what the employer has done.</summary>
/// <param name="Rule">Null where there is no such one.</param>
/// <param name="IsAsked">The rule is asked there today.</param>
internal sealed record DutySurroundings(LegalRule? Rule, bool IsAsked)
{
    public static async Task<DutySurroundings> Of(IQuerySession session, Guid rule, Guid? site, CancellationToken ct) => new(
        await session.LoadAsync<LegalRule>(rule, ct),
        (await session.Read(
            "select 1 from templates.duties where tenant_id = @tenant and rule_id = @rule and site_id = @site and ended_at is null", _ => true, ct,
            ("rule", rule), ("site", site ?? Guid.Empty))).Count > 0);

    public Refusal? Refused() =>
        Rule is null ? Refusal.NotFound("templates.unknown-rule")
        : Rule.Content.Requires.Kind != RequirementKind.EmployerDocument ? Refusal.Conflict("templates.not-of-employer")
        : !IsAsked ? Refusal.Conflict("templates.duty-not-asked")
        : null;
}
