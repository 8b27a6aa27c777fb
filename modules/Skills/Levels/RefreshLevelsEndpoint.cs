using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Levels;

public sealed record RefreshLevelsRequest([property: FromBody] LevelRefresh Body);

/// <param name="IsDryRun">True: only counts whose levels have moved.</param>
public sealed record LevelRefresh(bool IsDryRun = false);

/// <param name="JobId">Follow it with getJob.</param>
public sealed record LevelRefreshStartedView(Guid JobId);

/// <summary>Work out anew what time alone has changed</summary>
/// <remarks>Ratings fade, certificates expire, roles and requirements come into force. Meant to be run nightly.</remarks>
internal sealed class RefreshLevelsEndpoint(IMessageBus bus) : Endpoint<RefreshLevelsRequest, LevelRefreshStartedView>
{
    public override void Configure()
    {
        Post("/level-refreshes");
        Policies("job.write");
        Description(d => d.Produces<LevelRefreshStartedView>(202));
    }

    public override async Task HandleAsync(RefreshLevelsRequest request, CancellationToken ct)
    {
        var job = await bus.InvokeAsync<Guid>(new RequestJob("skills.refresh-levels", request.Body, request.Body.IsDryRun, "Skill levels"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new LevelRefreshStartedView(job)));
    }
}
