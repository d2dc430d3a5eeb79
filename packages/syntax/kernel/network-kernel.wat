;; The arithmetic of a HashedNetwork: ../src/learn/network-kernel.ts lays out the memory and says where things are.
;; All of it is on integers, so that every platform gives the same sums.
(module
  (import "network" "memory" (memory 1))
  ;; the keys a hash is cut down to, and for every 32 of them their bits and the number of keys before
  (import "network" "mask" (global $mask i32))
  (import "network" "cells" (global $cells i32))
  ;; rows of 8-bit weights, `width` bytes each, a multiple of 32
  (import "network" "rows" (global $rows i32))
  (import "network" "width" (global $width i32))
  ;; where the hashes are put, and where the rows found for them are noted
  (import "network" "features" (global $features i32))
  (import "network" "found" (global $found i32))
  ;; the hidden layer: what it starts from, and what it comes to, 16 bits a unit
  (import "network" "base" (global $base i32))
  (import "network" "activation" (global $activation i32))
  ;; the classes' 16-bit weights, biases and scores
  (import "network" "out" (global $out i32))
  (import "network" "bias" (global $bias i32))
  (import "network" "scores" (global $scores i32))

  ;; Notes the rows of the hashes that have one; returns the end of the notes.
  (func $find (param $count i32) (result i32)
    (local $at i32) (local $end i32) (local $note i32) (local $key i32) (local $cell i32) (local $bits i32)
    (local.set $at (global.get $features))
    (local.set $end (i32.add (global.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $note (global.get $found))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $key (i32.and (i32.load (local.get $at)) (global.get $mask)))
        (local.set $cell (i32.add (global.get $cells) (i32.shl (i32.shr_u (local.get $key) (i32.const 5)) (i32.const 3))))
        (local.set $bits (i32.load (local.get $cell)))
        (if (i32.and (i32.shr_u (local.get $bits) (local.get $key)) (i32.const 1))
          (then
            (i32.store (local.get $note)
              (i32.add (global.get $rows)
                (i32.mul (global.get $width)
                  (i32.add
                    (i32.load offset=4 (local.get $cell))
                    (i32.popcnt (i32.and (local.get $bits)
                      (i32.sub (i32.shl (i32.const 1) (local.get $key)) (i32.const 1))))))))
            (local.set $note (i32.add (local.get $note) (i32.const 4)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (local.get $note))

  ;; Fills the hidden layer for the first `count` hashes: the base and the rows added up, nothing below 0.
  (func (export "activate") (param $count i32)
    (local $end i32) (local $note i32) (local $row i32) (local $j i32) (local $to i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (call $find (local.get $count)))
    (loop $block
      (local.set $to (i32.add (global.get $base) (i32.shl (local.get $j) (i32.const 1))))
      (local.set $a (v128.load (local.get $to)))
      (local.set $b (v128.load offset=16 (local.get $to)))
      (local.set $c (v128.load offset=32 (local.get $to)))
      (local.set $d (v128.load offset=48 (local.get $to)))
      (local.set $note (global.get $found))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $note) (local.get $end)))
          (local.set $row (i32.add (i32.load (local.get $note)) (local.get $j)))
          (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
          (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
          (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
          (local.set $d (i16x8.add (local.get $d) (v128.load8x8_s offset=24 (local.get $row))))
          (local.set $note (i32.add (local.get $note) (i32.const 4)))
          (br $next)))
      (local.set $to (i32.add (global.get $activation) (i32.shl (local.get $j) (i32.const 1))))
      (v128.store (local.get $to) (i16x8.max_s (local.get $a) (v128.const i64x2 0 0)))
      (v128.store offset=16 (local.get $to) (i16x8.max_s (local.get $b) (v128.const i64x2 0 0)))
      (v128.store offset=32 (local.get $to) (i16x8.max_s (local.get $c) (v128.const i64x2 0 0)))
      (v128.store offset=48 (local.get $to) (i16x8.max_s (local.get $d) (v128.const i64x2 0 0)))
      (br_if $block (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 32))) (global.get $width)))))

  ;; Scores the classes from `from` to `to`: each one's bias and its weights' product with the hidden layer.
  (func (export "score") (param $from i32) (param $to i32)
    (local $weights i32) (local $layer i32) (local $end i32) (local $a v128) (local $b v128)
    (local.set $end (i32.add (global.get $activation) (i32.shl (global.get $width) (i32.const 1))))
    (local.set $weights (i32.add (global.get $out)
      (i32.mul (local.get $from) (i32.shl (global.get $width) (i32.const 1)))))
    (block $done
      (loop $class
        (br_if $done (i32.ge_u (local.get $from) (local.get $to)))
        (local.set $a (v128.const i64x2 0 0))
        (local.set $b (v128.const i64x2 0 0))
        (local.set $layer (global.get $activation))
        (loop $next
          (local.set $a (i32x4.add (local.get $a)
            (i32x4.dot_i16x8_s (v128.load (local.get $layer)) (v128.load (local.get $weights)))))
          (local.set $b (i32x4.add (local.get $b)
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $layer)) (v128.load offset=16 (local.get $weights)))))
          (local.set $a (i32x4.add (local.get $a)
            (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $layer)) (v128.load offset=32 (local.get $weights)))))
          (local.set $b (i32x4.add (local.get $b)
            (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $layer)) (v128.load offset=48 (local.get $weights)))))
          (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
          (br_if $next
            (i32.lt_u (local.tee $layer (i32.add (local.get $layer) (i32.const 64))) (local.get $end))))
        (local.set $a (i32x4.add (local.get $a) (local.get $b)))
        (i32.store (i32.add (global.get $scores) (i32.shl (local.get $from) (i32.const 2)))
          (i32.add
            (i32.load (i32.add (global.get $bias) (i32.shl (local.get $from) (i32.const 2))))
            (i32.add
              (i32.add (i32x4.extract_lane 0 (local.get $a)) (i32x4.extract_lane 1 (local.get $a)))
              (i32.add (i32x4.extract_lane 2 (local.get $a)) (i32x4.extract_lane 3 (local.get $a))))))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $class)))))
