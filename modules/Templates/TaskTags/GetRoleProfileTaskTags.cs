using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Templates.TaskTags;

public sealed record GetRoleProfileTaskTagsRequest([property: RouteParam] Guid RoleProfileId);

/// <summary>What whoever has a role does that rules ask about</summary>
internal sealed class GetRoleProfileTaskTagsEndpoint(IQuerySession session) : Endpoint<GetRoleProfileTaskTagsRequest, TaskTagsView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/task-tags");
        Policies("legal-rule.read");
    }

    public override async Task HandleAsync(GetRoleProfileTaskTagsRequest request, CancellationToken ct)
    {
        var list = await session.LoadAsync<TaskTagList>(TaskTagList.IdOf(TagOwner.RoleProfile, request.RoleProfileId), ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(list?.Version ?? 0);
        await Send.OkAsync(new(list?.Tags ?? [], [], list?.Version ?? 0), ct);
    }
}
