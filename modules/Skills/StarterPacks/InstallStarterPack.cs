using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Roles;
using Marten;
using Wolverine;

namespace Competence.Skills.StarterPacks;

public sealed record InstallStarterPack(string Key);

/// <summary>What an installation came to.</summary>
public sealed record StarterPackInstallation(Refusal? Refusal, int SkillsAdded = 0, int SkillsThere = 0, int RoleProfilesAdded = 0, int RoleProfilesThere = 0);

public static class InstallStarterPackHandler
{
    public static async Task<(StarterPackInstallation, OutgoingMessages)> Handle(InstallStarterPack command, IDocumentSession session, CancellationToken ct)
    {
        if (StarterPack.All.FirstOrDefault(p => p.Key == command.Key) is not { } pack)
            return (new(Refusal.NotFound("skills.unknown-starter-pack")), []);

        await session.HoldCatalogue(ct);
        var installing = await Installing.Of(session, pack, ct);
        var (skills, roles) = (installing.NewSkills.ToList(), installing.NewRoles.ToList());
        foreach (var skill in skills) session.Events.StartStream<Skill>(installing.Skills[skill.Key], installing.Facts(skill));
        foreach (var role in roles) session.Events.StartStream<RoleProfile>(Installing.RoleId(session.TenantId, role), installing.Draft(role));
        OutgoingMessages news = [new SkillsChanged([.. skills.Select(skill => ((Skill?)null).Told(0, installing.Facts(skill)))])];
        return (new(null, skills.Count, pack.Skills.Count - skills.Count, roles.Count, pack.Roles.Count - roles.Count), skills.Count > 0 ? news : []);
    }
}
