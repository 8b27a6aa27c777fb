using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Tracks;

public sealed record ChangeTrackRequest([property: RouteParam] Guid TrackId, [property: FromBody] TrackBody Body);

internal sealed class ChangeTrackValidator : Validator<ChangeTrackRequest>
{
    public ChangeTrackValidator() => RuleFor(r => r.Body).SetValidator(new TrackBodyValidator());
}

/// <summary>Put a track together anew, as a whole</summary>
/// <remarks>What people have finished of it counts as before; what is new in it is left to them.</remarks>
internal sealed class ChangeTrackEndpoint(IMessageBus bus) : Endpoint<ChangeTrackRequest>
{
    public override void Configure()
    {
        Put("/tracks/{TrackId}");
        Policies("track.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeTrackRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetTrack(request.TrackId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
