using Competence.Kernel;
using Competence.Skills.Search;
using Marten;
using Npgsql;

namespace Competence.Skills.Catalogue;

/// <summary>What a description must fit in with: other skills of the organisation's own, and what it calls broader.</summary>
/// <param name="NameTaken">The label, where another skill of the organisation's own has it already.</param>
/// <param name="UnknownBroader">A broader skill or group that does not exist, or the skill itself.</param>
public sealed record Surroundings(string? NameTaken, Guid? UnknownBroader)
{
    public Refusal? Refusal =>
        NameTaken is not null ? Kernel.Refusal.Conflict("skills.name-taken", NameTaken)
        : UnknownBroader is not null ? Kernel.Refusal.NotFound("skills.unknown-broader")
        : null;

    public static async Task<Surroundings> Of(IQuerySession session, Guid skill, SkillDescription description, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select label from {LabelTables.Skills.Name}
            where tenant_id = @tenant and normalised collate "C" = any(@names) and is_preferred
              and framework = @own and status <> @retired and skill_id <> @skill
            limit 1
            """);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("names", new[] { Wording.Normalise(description.Label.Sv), Wording.Normalise(description.Label.En) });
        command.Parameters.AddWithValue("own", Skill.OwnFramework);
        command.Parameters.AddWithValue("retired", nameof(SkillStatus.Retired));
        command.Parameters.AddWithValue("skill", skill);
        string? taken;
        await using (var reader = await session.ExecuteReaderAsync(command, ct))
            taken = await reader.ReadAsync(ct) ? reader.GetString(0) : null;

        var named = await Named.Load(session, description.Broader, ct);
        var unknown = description.Broader.Where(id => id == skill || !named.ContainsKey(id)).Select(id => (Guid?)id).FirstOrDefault();
        return new(taken, unknown);
    }
}
