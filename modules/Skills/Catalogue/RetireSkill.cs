using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Catalogue;

public sealed record RetireSkill(Guid SkillId);

/// <summary>Who still leans on a skill.</summary>
/// <param name="IsRequired">A published role profile asks for it.</param>
/// <param name="IsRated">Somebody has a rating of it that counts.</param>
/// <param name="ReplacesOthers">Deprecated skills name it as their successor.</param>
public sealed record SkillUse(bool IsRequired, bool IsRated, bool ReplacesOthers)
{
    internal static async Task<SkillUse> Of(IQuerySession session, Guid skill, CancellationToken ct)
    {
        var (isRequired, isRated) = (await session.Read(
            """
            select exists (select from skills.requirements where tenant_id = @tenant and skill_id = @skill),
                   exists (select from skills.levels where tenant_id = @tenant and skill_id = @skill)
            """, row => (row.GetBoolean(0), row.GetBoolean(1)), ct, ("skill", skill)))[0];
        return new(isRequired, isRated, await session.ReplacesOthers(skill, ct));
    }
}

public static class RetireSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RetireSkill command,
        [WriteAggregate(nameof(RetireSkill.SkillId), Required = false)] IEventStream<Skill> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        await session.HoldCatalogue(ct);
        return stream.RecordSkill(Decide(command, stream.Aggregate, await SkillUse.Of(session, command.SkillId, ct)));
    }

    /// <summary>A proposal that nobody wants is retired as it stands; what was in use is deprecated first.</summary>
    public static Decision Decide(RetireSkill command, Skill? skill, SkillUse use)
    {
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (skill.Status == SkillStatus.Retired) return Decision.Nothing;
        if (skill.Status == SkillStatus.Active) return Refusal.Conflict("skills.not-deprecated");
        if (use.IsRequired) return Refusal.Conflict("skills.still-required");
        if (use.IsRated) return Refusal.Conflict("skills.still-rated");
        if (use.ReplacesOthers) return Refusal.Conflict("skills.is-successor");

        return Decision.Record(new SkillRetired(command.SkillId));
    }
}
