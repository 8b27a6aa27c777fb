using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Skills.StarterPacks;

/// <param name="Key">What installStarterPack takes.</param>
/// <param name="Skills">By name, each with whether it is here already.</param>
/// <param name="IsInstalled">All of it is here.</param>
public sealed record StarterPackView(
    string Key, LocalizedText Name, LocalizedText Description, IReadOnlyList<StarterItemView> Skills, IReadOnlyList<StarterItemView> RoleProfiles, bool IsInstalled);

/// <param name="Id">The skill or the role profile; null until it is here.</param>
public sealed record StarterItemView(LocalizedText Name, Guid? Id);

public sealed record StarterPacksView(IReadOnlyList<StarterPackView> Items);

/// <summary>The starter packs, and how much of each is here</summary>
internal sealed class ListStarterPacksEndpoint(IQuerySession session) : EndpointWithoutRequest<StarterPacksView>
{
    public override void Configure()
    {
        Get("/starter-packs");
        Policies("catalogue.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var packs = new List<StarterPackView>();
        foreach (var pack in StarterPack.All) packs.Add(View(await Installing.Of(session, pack, ct)));
        await Send.OkAsync(new(packs), ct);
    }

    private static StarterPackView View(Installing i) => new(
        i.Pack.Key, i.Pack.Name, i.Pack.Description,
        [.. i.Pack.Contents.Select(s => new StarterItemView(s.Label, i.Here.ContainsKey(i.Skills[s.Key]) ? i.Skills[s.Key] : null))],
        [.. i.Pack.Roles.Select(r => new StarterItemView(r.Name, i.RolesHere.Contains(Installing.RoleId(i.Tenant, r)) ? Installing.RoleId(i.Tenant, r) : null))],
        !i.NewSkills.Any() && !i.NewRoles.Any());
}
