using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Tests.JsonText;

/// <summary>A contract whose classes are sent and received as JSON, and lines that write that JSON down.</summary>
internal static class VideoContract
{
    private const string Source = """"
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Acme.Videos;

        [global::Contracts.ContractDocument("Acme Videos", "1.0.0")]
        public partial class VideosClient;

        public partial interface IVideosClient
        {
            [global::Contracts.ContractOperation("POST", "/v1/videos")]
            Task CreateAsync(Video request);

            [global::Contracts.ContractOperation("PUT", "/v1/videos/{id}")]
            Task ReplaceAsync(string id, Video request);

            [global::Contracts.ContractOperation("PUT", "/v1/videos/extra")]
            Task ReplaceAsync(Extra request);

            [global::Contracts.ContractOperation("POST", "/v1/videos/batch")]
            Task CreateAsync(IEnumerable<Video> request);

            [global::Contracts.ContractOperation("POST", "/videos")]
            Task ImportAsync(Extra request);
        }

        [global::Contracts.ContractSchema("""
            {
              "type": "object",
              "required": ["model", "prompt"],
              "additionalProperties": false,
              "properties": {
                "model": {
                  "type": "string",
                  "description": "Decides the resolution.",
                  "x-extensible-enum": ["wan2.6-video-720p", "wan2.6-video-1080p"],
                  "x-enum-descriptions": ["Renders in 720p.", "Renders in 1080p."]
                },
                "prompt": { "type": "string", "minLength": 1, "examples": ["A cat."] },
                "size": { "enum": ["1280*720", "720*1280"] },
                "seconds": { "type": "integer", "minimum": 1, "maximum": 15 },
                "colors": { "type": "array", "items": { "enum": ["red", "blue"] }, "maxItems": 2 },
                "extra": { "$ref": "#/components/schemas/Extra" },
                "old": { "type": "string", "deprecated": true },
                "format": { "oneOf": [{ "const": "mp4" }, { "const": "avi", "deprecated": true }] },
                "note": { "type": "string", "nullable": true },
                "quote": { "enum": ["it's \"it\""] }
              },
              "if": { "required": ["format"], "properties": { "format": { "const": "avi" } } },
              "then": { "properties": { "seconds": { "maximum": 5 } } }
            }
            """, Name = "Video")]
        public partial class Video
        {
            [global::Contracts.ContractSchema("""{"type":"string","x-extensible-enum":["wan2.6-video-720p","wan2.6-video-1080p"],"x-enum-descriptions":["Renders in 720p.","Renders in 1080p."]}""", Name = "model")]
            public string? Model { get; set; }

            [global::Contracts.ContractSchema("""{"enum":["1280*720","720*1280"]}""", Name = "size")]
            public string? Size { get; set; }

            [global::Contracts.ContractSchema("""{"type":"integer","enum":[5,10,15]}""", Name = "seconds")]
            public int? Seconds { get; set; }
        }

        public record Record(
            [property: global::Contracts.ContractSchema("""{"x-extensible-enum":["wan2.6-video-720p","wan2.6-video-1080p"]}""", Name = "model")]
            [global::Contracts.ContractSchema("""{"x-extensible-enum":["wan2.6-video-720p","wan2.6-video-1080p"]}""", Name = "model")] string? Model,
            string? Size);

        [global::Contracts.ContractSchema("""
            {
              "type": "object",
              "required": ["depth"],
              "properties": { "shot_type": { "enum": ["single", "multi"] }, "depth": { "type": "integer" } }
            }
            """, Name = "Extra")]
        public partial class Extra;

        [global::Contracts.ContractSchema("""
            {
              "type": "object",
              "required": ["title", "depth", "ratio", "kind", "wide", "tags", "at"],
              "properties": {
                "title": { "type": "string", "minLength": 1, "examples": ["A \"cat\"."] },
                "depth": { "type": "integer", "minimum": 1 },
                "ratio": { "type": "number", "default": 0.5 },
                "kind": { "type": "string", "x-extensible-enum": ["day", "night"] },
                "wide": { "type": "boolean", "default": true },
                "tags": { "type": "array", "prefixItems": [{ "enum": ["a"] }, { "enum": ["b"] }] },
                "at": { "type": "string", "format": "date-time", "example": "2026-01-01T00:00:00Z" }
              }
            }
            """, Name = "Scene")]
        public partial class Scene
        {
            [global::Contracts.ContractSchema("""{ "type": "string", "minLength": 1, "examples": ["A \"cat\"."] }""", Name = "title")]
            public string? Title { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "integer", "minimum": 1 }""", Name = "depth")]
            public int? Depth { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "number", "default": 0.5 }""", Name = "ratio")]
            public decimal? Ratio { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "string", "x-extensible-enum": ["day", "night"] }""", Name = "kind")]
            public string? Kind { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "boolean", "default": true }""", Name = "wide")]
            public bool? Wide { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "array", "items": { "enum": ["a"] } }""", Name = "tags")]
            public IList<string>? Tags { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "object", "additionalProperties": { "enum": ["x", "y"] } }""", Name = "names")]
            public IDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

            [global::Contracts.ContractSchema("""{ "type": "array", "items": { "type": "array", "items": { "enum": ["x", "y"] } } }""", Name = "rows")]
            public IList<IList<string>>? Rows { get; set; }

            [global::Contracts.ContractSchema("""{ "type": "string", "format": "date-time", "example": "2026-01-01T00:00:00Z" }""", Name = "at")]
            public System.DateTimeOffset? At { get; set; }
        }

        [global::Contracts.ContractSchema("""{"type":"object","properties":{"count":{"type":"integer"},"rate":{"type":"number","maximum":1},"tags":{"type":"array","items":{"type":"integer"}}}}""", Name = "Loose")]
        public partial class Loose
        {
            [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
            [global::Contracts.ContractSchema("""{"type":"integer"}""", Name = "count")]
            public int? Count { get; set; }

            [global::Contracts.ContractSchema("""{"type":"number","maximum":1}""", Name = "rate")]
            public double? Rate { get; set; }
        }

        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)]
        [global::Contracts.ContractSchema("""{"type":"object","properties":{"count":{"type":"integer"},"loose":{"$ref":"#/components/schemas/Loose"}}}""", Name = "Looser")]
        public partial class Looser
        {
            [global::Contracts.ContractSchema("""{"type":"integer"}""", Name = "count")]
            public int? Count { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/Loose"}""", Name = "loose")]
            public Loose? Loose { get; set; }
        }
        """";

    /// <summary>The contract's assembly, and Newtonsoft.Json.</summary>
    public static MetadataReference[] References { get; } =
        [ContractAssembly.Compile(Source, "Acme.Videos"), MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location)];

    /// <summary>Checks statements in a method; <c>[|…|]</c> marks what is reported.</summary>
    public static Task Check(string statements, string rule = "OAC001", bool compiles = true) => Tests.Check.Source(InMethod(statements), rule, compiles, References);

    public static string InMethod(string statements) => $$""""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Acme.Videos;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;
        using JsonSerializer = System.Text.Json.JsonSerializer;

        class Consumer
        {
            const string Wrong = """{"model":"wan2.6-video-720p","prompt":"x","size":"1280x720"}""";
            const string Model = "wan2.6-video-720p";

            // Compiled and judged, never run.
            static T Read<T>([StringSyntax(StringSyntaxAttribute.Json)] string json) => throw new NotImplementedException();
            static Video ReadVideo([StringSyntax("Json")] string json) => throw new NotImplementedException();
            static void Compare(Video video, [StringSyntax("Json")] string json) { }
            static void Show([StringSyntax("Json")] string json) { }
            static void Use([ContractValue(typeof(Video), nameof(Video.Model))] string model, int number) { }

            sealed class DefaultAttribute([ContractValue(typeof(Video), nameof(Video.Model))] string model) : Attribute { public string Model => model; }

            static async Task Method(HttpClient http, string unknown, bool condition, int number)
            {
                {{statements}}
            }
        }
        """";
}
