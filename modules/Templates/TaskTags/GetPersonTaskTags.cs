using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.TaskTags;

public sealed record GetPersonTaskTagsRequest([property: RouteParam] Guid PersonId);

/// <summary>What somebody does that rules ask about</summary>
internal sealed class GetPersonTaskTagsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetPersonTaskTagsRequest, TaskTagsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/task-tags");
        Policies("task-tag.read");
        Description(d => d.Produces<TaskTagsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPersonTaskTagsRequest request, CancellationToken ct)
    {
        var own = await session.LoadAsync<TaskTagList>(TaskTagList.IdOf(TagOwner.Person, request.PersonId), ct);
        var inherited = await session.Read(
            $"""
            select distinct t.tag from templates.member_links k join templates.task_tags t on t.tenant_id = @tenant and t.owner_id = k.target_id
            where k.tenant_id = @tenant and k.person_id = @person and k.kind = 'role' and {MemberRows.Holds} order by 1
            """, row => row.GetString(0), ct, ("person", request.PersonId), ("today", clock.Today()));
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(own?.Version ?? 0);
        await Send.OkAsync(new(own?.Tags ?? [], inherited, own?.Version ?? 0), ct);
    }
}
