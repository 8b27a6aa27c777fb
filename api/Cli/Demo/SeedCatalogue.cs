using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>What can be done, and what is needed.</summary>
internal static class SeedCatalogue
{
    public static async Task<Dictionary<string, Guid>> Skills(CompetenceClient client, CancellationToken ct)
    {
        var ids = new Dictionary<string, Guid>();
        foreach (var skill in Company.Skills())
        {
            Steps.Tell("skills", ids.Count);
            var made = await client.ProposeSkillAsync(new()
            {
                Label = skill.Label, Description = skill.Description, Kind = skill.Kind, Levels = skill.Levels,
                AlternativeLabels = skill.AlternativeLabels, Criticality = skill.Criticality, IsHardToHire = skill.IsHardToHire,
            }, cancellationToken: ct);
            await client.ActivateSkillAsync(made.SkillId, cancellationToken: ct);
            ids[skill.Key] = made.SkillId;
        }
        return ids;
    }

    public static async Task<Dictionary<string, Guid>> Roles(CompetenceClient client, Dictionary<string, Guid> skills, CancellationToken ct)
    {
        var ids = new Dictionary<string, Guid>();
        await client.SetRoleProfileRulesAsync("*", new() { IsReviewed = false }, ct); // there is nobody yet to review
        foreach (var role in Company.Roles())
        {
            Steps.Tell("roles", ids.Count);
            var (drafted, version) = await client.Versioned(c => c.DraftRoleProfileAsync(new() { Name = role.Name, Purpose = role.Purpose, SsykCode = role.SsykCode }, cancellationToken: ct));
            var requirements = role.Requirements.Select(r => new RequiredSkill
            {
                SkillId = skills[r.Skill], Level = r.Level, Importance = r.Importance, IsMandatory = r.IsMandatory, Reason = r.Reason,
            }).ToList();
            await client.RequireSkillsAsync(drafted.RoleProfileId, version!, new() { Requirements = requirements }, ct);
            await client.PublishRoleProfileAsync(drafted.RoleProfileId, cancellationToken: ct);
            ids[role.Key] = drafted.RoleProfileId;
        }
        await client.SetRoleProfileRulesAsync("*", new() { IsReviewed = true }, ct);
        return ids;
    }
}
